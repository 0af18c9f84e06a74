export async function readAll(scan) {
  const records = []
  for await (const batch of scan.batches) for (const record of batch) records.push(record)
  return { records, summary: scan.summary() }
}
//# sourceMappingURL=read-all.js.map
