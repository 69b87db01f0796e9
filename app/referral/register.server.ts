// What referrals add to the running server: children who are not in the index yet are entered once it has started.
import { log } from '../platform/log.server.ts';
import { onStart } from '../platform/start.server.ts';
import { indexChildren } from './index-children.server.ts';

async function indexNow(): Promise<void> {
  try {
    const count = await indexChildren();
    if (count > 0) log.info({ event: 'children-indexed', count });
  } catch (error) {
    // The next start tries again; what is sent meanwhile is indexed as it is sent.
    log.error({ event: 'children-not-indexed', error });
  }
}

onStart(() => void indexNow());
