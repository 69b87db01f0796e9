import { describe, expect, test } from 'vitest';
import { networkOf } from './network.ts';

describe('the network of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2'],
    ['::ffff:192.0.2.7', '192.0.2'],
    ['2001:db8:1:2:3::4', '2001:0db8:0001:00'],
    ['::1', '0000:0000:0000:00'],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('two people of one school share it, two households do not', () => {
    expect(networkOf('198.51.100.20')).toBe(networkOf('198.51.100.99'));
    expect(networkOf('198.51.100.20')).not.toBe(networkOf('198.51.101.20'));
  });
});
