/// The style of all pages: made for A4 and a black-and-white printer, legible on a screen.
///
/// Nothing depends on colour or on backgrounds being printed, and no line that belongs together is
/// torn apart between two pages.
enum StyleSheet {
  static let text = """
    @page { size: A4; margin: 12mm 14mm 10mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt Arial, sans-serif; } }
    * { box-sizing: border-box; }
    body { margin: 0; color: #000; background: #fff; font: 9pt/1.33 Arial, "Liberation Sans", sans-serif; }
    h1 { font-size: 17pt; line-height: 1.15; margin: 0 0 2mm; }
    h2 { font-size: 14pt; line-height: 1.2; margin: 0; }
    h3 { font-size: 11pt; line-height: 1.25; margin: 0; }
    h1, h2, h3 { break-after: avoid; overflow-wrap: anywhere; }
    p { margin: 0 0 1mm; overflow-wrap: anywhere; }
    ol, ul { margin: 0; padding: 0; list-style: none; }
    li { break-inside: avoid; overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; }
    td { padding: 0 0.3mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    .sheet { break-before: page; table-layout: fixed; }
    .sheet:first-of-type { break-before: auto; }
    .head { display: flex; gap: 5mm; border-bottom: 0.6mm solid #000; padding-bottom: 1mm; margin-bottom: 4mm; font-size: 9pt; }
    .head span:last-child { margin-left: auto; }
    .head span:empty { display: none; }
    .room { height: 7mm; }
    .foot { display: flex; justify-content: space-between; border-top: 0.25mm solid #000; padding: 1mm 0 0; font-size: 8.5pt; background: #fff; }
    .split { display: flex; justify-content: space-between; gap: 5mm; align-items: baseline; }
    .split > :last-child { flex: none; max-width: 48%; text-align: right; }
    .key { font-weight: bold; }
    .upper { text-transform: uppercase; }
    .small { font-size: 8pt; }
    .section { margin: 5mm 0 1.5mm; border-bottom: 0.25mm solid #000; }
    .lead { margin-bottom: 3mm; }
    .calls { counter-reset: call; margin-bottom: 2mm; }
    .calls li { counter-increment: call; display: grid; grid-template-columns: 8mm 58mm 1fr; gap: 0 2mm; padding: 1.3mm 0; border-bottom: 0.15mm solid #777; }
    .calls li::before { content: counter(call); font-weight: bold; text-align: right; padding-right: 2mm; }
    .company { border-bottom: 0.5mm solid #000; padding-bottom: 1mm; margin-bottom: 3mm; }
    .opening { margin-bottom: 5mm; }
    .opening:last-child, .opening > p:last-child { margin-bottom: 0; }
    .opening > .intro { break-inside: avoid; break-after: avoid; margin-bottom: 1.5mm; }
    .intro p { margin-bottom: 0.3mm; }
    .card { break-inside: avoid; border: 0.3mm solid #000; padding: 1.6mm 2.5mm; margin-bottom: 2.2mm; }
    .card .name { display: flex; gap: 4mm; align-items: baseline; margin-bottom: 1mm; flex-wrap: wrap; }
    .card .name .id { font-size: 11pt; font-weight: bold; }
    .card .name .match { font-weight: bold; text-transform: uppercase; border: 0.3mm solid #000; padding: 0 1.5mm; }
    .card .name .tag { margin-left: auto; font-style: italic; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 5mm; }
    dl { margin: 0; display: grid; grid-template-columns: 34mm 1fr; gap: 1.2mm 2mm; }
    dt { font-weight: bold; }
    dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
    .card p { margin: 0; }
    .due { margin: 0.6mm 0 0; padding-top: 0.8mm; border-top: 0.15mm dashed #000; }
    .boxes { display: flex; flex-wrap: wrap; gap: 0.5mm 6mm; margin-top: 1mm; }
    .box { white-space: nowrap; }
    .box::before { content: ""; display: inline-block; width: 3mm; height: 3mm; border: 0.35mm solid #000; margin-right: 1.5mm; vertical-align: -0.4mm; }
    .rows td { padding: 0.9mm 2mm 0.9mm 0; border-bottom: 0.15mm solid #777; }
    .rows tr { break-inside: avoid; }
    .rows .third { width: 33%; } .rows .id { width: 27mm; }
    .columns { columns: 2; column-gap: 6mm; }
    .hang { padding-left: 3mm; text-indent: -3mm; }
    .reserves { margin: 0; }
    .others { margin-top: 1mm; }
    .block { break-inside: avoid; margin-bottom: 3mm; padding-left: 2mm; border-left: 0.8mm solid #000; }
    .block li { padding-left: 3mm; text-indent: -3mm; }
    .letter { font-size: 11.5pt; line-height: 1.42; }
    .letter h2 { margin: 4mm 0 0.8mm; font-size: 12pt; }
    .letter h1 { margin-bottom: 1mm; }
    .letter .boxes { margin-top: 3mm; gap: 2mm 10mm; }
    @media screen {
      body { max-width: 200mm; margin: 0 auto; padding: 6mm; }
      .sheet { margin-bottom: 14mm; }
      .room { height: 0; }
      .foot { position: sticky; bottom: 0; padding: 2mm 0; }
    }
    @media print {
      .foot { position: fixed; bottom: 0; left: 0; right: 0; }
    }
    """
}
