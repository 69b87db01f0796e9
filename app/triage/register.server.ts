// What the front door's work adds to the running server: it listens for changes in the queue.
import { onStart, onStop } from '../platform/start.server.ts';
import { startListening, stopListening } from './live/hub.server.ts';

onStart(() => {
  startListening();
  onStop(stopListening);
});
