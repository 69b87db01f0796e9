import '@remix-run/node';

// Loaders and actions give plain objects; dates arrive as dates.
declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}
