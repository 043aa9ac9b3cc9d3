import { RecodeProcess } from '../recoding/recode-process.ts';
import { createScanBomb } from './create-scan-bomb.ts';

/** Run as a process of its own, to be killed: it keeps a recoding process busy and tells its parent which one. */
const recoding = new RecodeProcess(1024 ** 3);
await recoding.ready;
recoding.send(createScanBomb(100_000));
process.send?.(recoding.id);
await recoding.receive();
