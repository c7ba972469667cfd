/** 回答の期限 of a request that planning sends or puts off. */
export const dueDate = {
  label: '回答の期限',
  hint: '例：平成30年8月31日、2018/8/31',
  problem: {
    due: '日付として読めません。「平成30年8月31日」か「2018/8/31」の形で書いてください。',
    past: '今日より前の日です。今日以降の開庁日にしてください。',
    closed: '閉庁日です。開庁日にしてください。',
  },
} as const
