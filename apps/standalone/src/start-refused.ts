/** A reason not to start that the operator can act on. Its message is a whole sentence and is printed as it stands. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
