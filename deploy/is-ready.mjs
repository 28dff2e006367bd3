// Ends with 0 when the address answers 2xx within three seconds, with 1 and the reason when not.
// The containers' health checks run this, so that the image needs neither curl nor wget.

const [address] = process.argv.slice(2);
try {
  if (!address)
    throw new Error('usage: node deploy/is-ready.mjs http://127.0.0.1:3000/health/ready');
  const { ok, status } = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(3_000),
  });
  if (!ok) throw new Error(`${address} answered ${status}`);
  process.exit(0);
} catch (error) {
  console.error(error.cause?.message ?? error.message);
  process.exit(1);
}
