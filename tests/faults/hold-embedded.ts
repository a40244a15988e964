/** Starts the embedded server on a folder and holds it until killed: `node hold-embedded.ts <folder>`. Says the server's process id. */
import { startEmbedded } from '@gongbao/database'

const { pid } = await startEmbedded({ dataDir: process.argv[2]! })
process.stdout.write(`${pid}\n`)
setInterval(() => {}, 60_000)
