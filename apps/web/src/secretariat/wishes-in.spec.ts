import { wishesIn } from './wishes-in.js';

it('takes what is asked, and nothing that is empty or not asked for', () => {
  const url = new URL('https://network.example/?kind=demand&sector=&lang=ar');
  expect(wishesIn(url, ['kind', 'sector', 'country'])).toEqual({ kind: 'demand' });
});
