import { contactFaults } from './contact-details.js';

const codes = (details: object) =>
  contactFaults({ email: 'office@example.org', ...details }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('how an organisation is reached', () => {
  it.each(['+855 12 345 678', '012/345-67', '(0) 20.7946.0018', '12345'])(
    'takes %s for a telephone number',
    (phone) => {
      expect(codes({ phone })).toEqual([]);
    },
  );

  it.each(['1234', 'call the office', '+855 12 345 678 or +855 12 345 679', '++855 12 345'])(
    'takes %s for none',
    (phone) => {
      expect(codes({ phone })).toEqual(['/phone not-a-phone-number']);
    },
  );

  it('may leave everything out but the address', () => {
    expect(codes({ phone: ' ', note: null })).toEqual([]);
  });

  it('names each field that is too long', () => {
    const long = 'x'.repeat(501);
    expect(codes({ personName: long, messaging: long, note: long })).toEqual([
      '/personName too-long',
      '/messaging too-long',
      '/note too-long',
    ]);
  });

  it('must say where it is told', () => {
    expect(codes({ email: 'office' })).toEqual(['/email invalid-address']);
  });
});
