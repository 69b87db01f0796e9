/** The network of an address: the first three numbers of IPv4, the first three groups of IPv6. Schools share one. */
export function networkOf(ip = ''): string {
  const mapped = ip.replace(/^::ffff:/i, '');
  if (mapped.includes('.')) return mapped.split('.').slice(0, 3).join('.');
  return mapped.split(':').slice(0, 3).join(':');
}
