// An invented strategy in the known layout, for tests: two priorities, three policies, four measures.

export const tree = `## 戦略体系図

### 重点戦略1 「学びたい！」図書館の充実

#### 戦略方針1 本に親しむ場

- 施策1 読み聞かせの推進
- 施策2 移動図書館の運行

#### 戦略方針2 調べものの支援

- 施策1 郷土資料の公開

## 重点戦略2 「歩きたい！」公園の整備

### 戦略方針 1 緑のある道

- 施策1 遊歩道の整備
`

export const strategyHead = 'KPI\t項目\t単位\t現状値(H30)\t目標値'

const strategyTable = (content: string, ...rows: string[]): string =>
  [`内容\t${content}\t\t\t`, strategyHead, ...rows].join('\n')

export const body = `## 総合戦略の取組内容

## 重点戦略 1 「学びたい！」図書館の充実

## 戦略方針 1 本に親しむ場

本に親しむ場をつくることを目指します。

### 具体的施策

#### 1-1-1. 読み聞かせの推進

${strategyTable('月ごとに開きます。', '\t参加者数\t人\t1,200\t1,500', '\t開催回数(累計)\t回\t—\t24 (R4)')}

#### 1-1-2. 移動図書館の運行

${strategyTable('地区を巡ります。', '\t巡回地区数\t地区\t3\t5')}

## 戦略方針 2 調べものの支援

資料を公開します。

### 具体的施策

#### 1-2-1. 郷土資料の公開

${strategyTable('資料を公開します。', '\t公開資料数\t点\t0\t300')}

## 重点戦略 2 「歩きたい！」公園の整備

## 戦略方針 1 緑のある道

道を整えます。

### 具体的施策

#### 2-1-1. 遊歩道の整備

${strategyTable('道を整えます。', '\t延長\tkm\t2.0\t3.5')}
`

export const strategy = `# 第4章\n\n${tree}\n${body}`
