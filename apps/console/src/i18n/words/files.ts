import type { Words } from './shape.ts'

export const zh = {
  lead: '按国家平台字段逐行受理；每一行都有答复，坏行不影响其他行',
  upload: '导入文件',
  hint: 'CSV（首行为字段名）或 JSON Lines',
  name: '文件名',
  format: '格式',
  total: '行数',
  accepted: '受理',
  repeated: '重复',
  refused: '退回',
  receivedAt: '接收时间',
  line: '行',
  outcome: { accepted: '受理', repeated: '重复', refused: '退回' },
  field: '字段',
  text: '说明',
  imported: '已导入：受理 {{accepted}}，重复 {{repeated}}，退回 {{refused}}',
  empty: '还没有导入过文件',
}

export const en: Words<typeof zh> = {
  lead: 'Taken line by line in the national field names; each line is answered, a bad one does not stop the rest',
  upload: 'Import a file',
  hint: 'CSV with a header line, or JSON Lines',
  name: 'File',
  format: 'Format',
  total: 'Lines',
  accepted: 'Accepted',
  repeated: 'Repeated',
  refused: 'Refused',
  receivedAt: 'Received',
  line: 'Line',
  outcome: { accepted: 'accepted', repeated: 'repeated', refused: 'refused' },
  field: 'Field',
  text: 'Text',
  imported: 'Imported: {{accepted}} accepted, {{repeated}} repeated, {{refused}} refused',
  empty: 'No file yet',
}
