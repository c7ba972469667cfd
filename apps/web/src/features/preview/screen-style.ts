/** Sheets of A4 on a grey ground under a bar that stays; narrow windows shrink the sheets, print leaves the bar out. */
export const SCREEN_STYLE = `
.preview-bar { display: none }
@media screen {
  html { background: #d8d8db }
  body { margin: 0 }
  .preview-bar {
    display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; position: sticky; top: 0; z-index: 1;
    padding: 10px 16px; background: #fff; border-bottom: 3px solid #b91c1c; color: #1a1a1c;
    font: 16px/1.6 sans-serif;
  }
  .preview-bar h1 { margin: 0; padding: 0; border: 0; color: inherit; font: 700 16px/1.6 sans-serif }
  .preview-bar strong { display: inline-block; padding: 2px 12px; background: #b91c1c; color: #fff; font-size: 18px }
  .preview-bar p { flex: 1 1 22em; margin: 0 }
  .preview-bar a { color: #0017c1; text-decoration: underline; text-underline-offset: 3px }
  .preview-bar button {
    min-height: 44px; padding: 4px 16px; border: 1px solid #0017c1; border-radius: 8px; background: #0017c1; color: #fff;
    font: inherit; cursor: pointer;
  }
  .preview-bar :focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d }
  main > section {
    box-sizing: border-box; width: 210mm; min-height: 297mm; margin: 6mm auto; padding: 21mm 18mm 20mm; background: #fff;
    box-shadow: 0 1px 5px rgb(0 0 0 / .35);
  }
  /* What the cover places stands within its margins, which a border is and a padding is not. */
  main > .cover { padding: 0; border: solid #fff; border-width: 21mm 18mm 20mm }
}
@media screen and (max-width: 820px) { main { zoom: .75 } .preview-bar { position: static } }
@media screen and (max-width: 620px) { main { zoom: .5 } }
@media screen and (max-width: 420px) { main { zoom: .36 } }
`
