import { DefaultLogger, NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker'
import { fileURLToPath } from 'node:url'
import { BARE } from './bare-names.ts'

/** A process of its own, as torikumi's worker is: runs the bare workflow until it is told to stop (SIGTERM, SIGINT). */
const [address = '', namespace = ''] = process.argv.slice(2)
const logger = new DefaultLogger('WARN')
Runtime.install({ logger })
const connection = await NativeConnection.connect({ address })
try {
  const workflowsPath = fileURLToPath(new URL('./bare-workflow.ts', import.meta.url))
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: BARE.taskQueue,
    workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }),
  })
  await worker.run()
} finally {
  await connection.close()
}
