namespace Chats.Emulator.Conversations.Reports.Html;

/// <summary>
/// The report's style sheet. Colours and spaces are named at its top; all pairs of text and ground have a contrast of at least 4.5.
/// </summary>
internal static class ReportStyle
{
    public const string Base = """
        :root {
          color-scheme: light dark;
          --paper: #fff; --back: #f3f4f7; --ink: #1a1c20; --dim: #575d68; --line: #d8dbe2; --code: #eef0f4; --link: #0b57d0;
          --passed: #12702f; --failed: #b3261e; --error: #855400; --skipped: #575d68;
          --failed-back: #fdeeec; --error-back: #fdf3e1;
          --band-passed: #11602b; --band-failed: #9c1f18; --band-error: #7a4a00;
          --blue: #0b5fe0; --green: #1b7a3b; --grey: #e6e8ed; --on-colour: #fff;
          --space: 1rem; --round: 12px; --shadow: 0 1px 2px rgb(0 0 0 / .06), 0 4px 16px rgb(0 0 0 / .05);
          --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #1b1d22; --back: #111215; --ink: #eceef2; --dim: #a6acb8; --line: #363a43; --code: #25282f; --link: #8ab4f8;
            --passed: #63d58a; --failed: #ff9187; --error: #f2bd55; --skipped: #a6acb8;
            --failed-back: #341b19; --error-back: #30260f;
            --band-passed: #0e4d23; --band-failed: #7d1812; --band-error: #613b00;
            --blue: #2361d6; --green: #1d7339; --grey: #30343c;
            --shadow: none;
          }
        }
        * { box-sizing: border-box; }
        html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
        h1, h2, h3, h4, p, dl, dd, ol, ul { margin: 0; padding: 0; }
        ol, ul { list-style: none; }
        h2 { font-size: 1.15rem; margin: 0 0 var(--space); }
        h3 { font-size: 1.15rem; line-height: 1.35; }
        h4 { font-size: 1rem; }
        a { color: var(--link); }
        code, pre { font-family: var(--mono); font-size: .86em; }
        pre { margin: .4rem 0 0; padding: .6rem .8rem; background: var(--code); border-radius: 8px; overflow: auto; max-height: 24rem; white-space: pre-wrap; }
        summary { cursor: pointer; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
        .dim { color: var(--dim); font-size: .88rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: var(--space); top: -4rem; background: var(--paper); padding: .5rem 1rem; border-radius: 8px; }
        .skip:focus { top: var(--space); z-index: 1; }
        .run { color: var(--on-colour); background: var(--band-passed); padding: clamp(1.25rem, 4vw, 2.5rem) var(--space); }
        .run.failed { background: var(--band-failed); }
        .run.error { background: var(--band-error); }
        .run :focus-visible { outline-color: #fff; }
        .run-inner { max-width: 84rem; margin: 0 auto; }
        .page, footer { max-width: calc(84rem + 2 * var(--space)); margin: 0 auto; }
        .product { font-size: .9rem; opacity: .92; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.4rem); line-height: 1.15; letter-spacing: -.015em; }
        .counts { margin-top: .35rem; font-size: 1.1rem; font-weight: 600; }
        .bar { display: block; width: 100%; height: 10px; margin: var(--space) 0; border-radius: 5px; background: rgb(255 255 255 / .25); }
        .bar .passed { fill: #7ee2a0; } .bar .failed { fill: #ffb0a8; } .bar .error { fill: #ffd479; } .bar .skipped { fill: #d5d8de; }
        .facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; }
        .facts div { display: flex; gap: .5rem; }
        .facts dt { opacity: .92; flex: none; }
        .facts dd { font-weight: 600; }
        .page { display: grid; gap: calc(var(--space) * 1.5); padding: calc(var(--space) * 1.5) var(--space); grid-template-columns: minmax(0, 1fr); }
        .index { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); padding: var(--space); align-self: start; font-size: .92rem; max-height: 40vh; overflow: auto; }
        .index .file { color: var(--dim); font-size: .84rem; margin-bottom: .25rem; }
        .index ul + .file { margin-top: var(--space); }
        .index a { display: flex; gap: .5rem; padding: .25rem 0; color: inherit; text-decoration: none; }
        .index a:hover { text-decoration: underline; }
        footer { padding: 0 var(--space) 2rem; color: var(--dim); font-size: .85rem; }
        @media (min-width: 72rem) {
          .page:has(.index) { grid-template-columns: 17rem minmax(0, 1fr); }
          .index { position: sticky; top: var(--space); max-height: calc(100vh - 2 * var(--space)); }
        }
        """;

    public const string Tests = """
        .part + .part { margin-top: calc(var(--space) * 2); }
        .test { background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); box-shadow: var(--shadow); margin-bottom: var(--space); scroll-margin-top: var(--space); }
        .test.failed, .test.error { border-top: 4px solid var(--failed); }
        .test.error { border-top-color: var(--error); }
        .test-head { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .75rem; padding: .8rem var(--space); align-items: baseline; }
        .test-head .dim { grid-column: 2; }
        details.test > summary { list-style: none; }
        details.test > summary::-webkit-details-marker { display: none; }
        details.test > summary h3 { font-size: 1rem; font-weight: 600; }
        details.test > summary h3::after { content: "\203A"; display: inline-block; margin-left: .5rem; color: var(--dim); }
        details.test[open] > summary h3::after { transform: rotate(90deg); }
        .test-body { padding: 0 var(--space) var(--space); display: grid; gap: var(--space); grid-template-columns: minmax(0, 1fr); }
        @media (max-width: 30rem) { .test-head { grid-template-columns: minmax(0, 1fr); justify-items: start; } .test-head .dim { grid-column: 1; } }
        .badge { display: inline-block; padding: .05rem .6rem; border: 1.5px solid currentColor; border-radius: 99px; font-size: .82rem; font-weight: 700; white-space: nowrap; }
        .badge.passed, .sign.passed, .steps .passed .sign { color: var(--passed); }
        .badge.failed, .sign.failed, .steps .failed .sign { color: var(--failed); }
        .badge.error, .sign.error, .steps .error .sign { color: var(--error); }
        .badge.skipped, .sign.skipped, .steps .not-run { color: var(--dim); }
        .sign { flex: none; width: 1.1em; text-align: center; font-weight: 700; }
        .failure { background: var(--failed-back); border-left: 4px solid var(--failed); border-radius: 8px; padding: .8rem var(--space); }
        .failure.error { background: var(--error-back); border-left-color: var(--error); }
        .failure.skipped { background: var(--code); border-left-color: var(--skipped); }
        .failure h4 { font-size: 1.1rem; }
        .failure pre { background: var(--paper); }
        .place { color: var(--dim); font-size: .95rem; }
        .compared { display: grid; gap: .6rem; margin-top: .6rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
        .compared > div { background: var(--paper); border-radius: 8px; padding: .5rem .8rem; }
        .compared dt { font-size: .84rem; font-weight: 700; color: var(--dim); }
        .compared dd + dd { margin-top: .35rem; padding-top: .35rem; border-top: 1px solid var(--line); }
        .compared dd:nth-of-type(n + 2) { color: var(--dim); }
        .output, .again { margin-top: .8rem; }
        .again { font-size: .88rem; font-weight: 600; }
        .steps > summary h4 { display: inline; }
        .steps ol { margin-top: .4rem; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
        .steps li { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; padding: .35rem .7rem; }
        .steps li + li { border-top: 1px solid var(--line); }
        .steps .what { flex: 1 1 14rem; min-width: 0; }
        .steps .failed { background: var(--failed-back); font-weight: 600; }
        .steps .error { background: var(--error-back); font-weight: 600; }
        .steps .dim { font-weight: 400; }
        .share { font-family: var(--mono); font-size: .85em; border: 1px solid var(--line); border-radius: 6px; padding: 0 .4rem; }
        """;

    public const string Conversation = """
        .conversation { container-type: inline-size; border-top: 1px solid var(--line); padding-top: var(--space); }
        .columns-head { display: none; }
        .moments > li { display: flex; flex-direction: column; gap: .3rem; padding: .2rem 0; }
        .said { display: flex; flex-direction: column; gap: .35rem; }
        .traffic { display: flex; flex-direction: column; gap: .3rem; }
        .bubble { max-width: min(34rem, 88%); padding: .5rem .8rem; border-radius: 18px; align-self: flex-start; background: var(--grey); }
        .bubble.theirs { border-bottom-left-radius: 5px; }
        .bubble.mine { align-self: flex-end; border-bottom-right-radius: 5px; background: var(--blue); color: var(--on-colour); }
        .bubble.mine.green { background: var(--green); }
        .bubble .who { font-size: .8rem; font-weight: 700; }
        .bubble .text { white-space: pre-wrap; unicode-bidi: isolate; }
        .bubble .piece { display: inline-block; border: 1px dashed currentColor; border-radius: 8px; padding: .1rem .6rem; margin: .15rem 0; font-size: .9rem; }
        .bubble .quote { border-left: 3px solid currentColor; padding-left: .5rem; font-size: .88rem; }
        .bubble .meta { font-size: .76rem; margin-top: .1rem; }
        .bubble.theirs .meta { color: var(--dim); }
        .bubble.missing { background: transparent; border: 2px dashed var(--failed); color: var(--ink); }
        .bubble.missing .who { display: block; color: var(--failed); }
        .error > .test-body .bubble.missing { border-color: var(--error); }
        .error > .test-body .bubble.missing .who { color: var(--error); }
        .did { align-self: flex-start; font-size: .9rem; padding: 0 .8rem; }
        .did.mine { align-self: flex-end; text-align: right; }
        .chat { align-self: center; font-size: .82rem; font-weight: 600; color: var(--dim); background: var(--code); border-radius: 99px; padding: .1rem .8rem; }
        .looked { display: flex; align-items: center; gap: .6rem; font-size: .82rem; font-weight: 600; color: var(--failed); }
        .looked::before, .looked::after { content: ""; flex: 1; border-top: 1px dashed currentColor; }
        .error > .test-body .looked { color: var(--error); }
        .call { font-size: .85rem; border-left: 3px solid var(--line); padding: .1rem 0 .1rem .6rem; }
        .call.trouble { border-left-color: var(--failed); }
        .call b { font-weight: 600; }
        .call .path { font-family: var(--mono); font-size: .92em; }
        .call .outcome { color: var(--passed); font-weight: 600; }
        .call.trouble .outcome { color: var(--failed); }
        .call .fault { display: inline-block; border: 1px solid var(--failed); color: var(--failed); border-radius: 6px; padding: 0 .5rem; font-weight: 600; }
        .call details { display: inline-block; vertical-align: top; margin-right: .8rem; max-width: 100%; }
        .call summary { color: var(--dim); }
        @container (min-width: 46rem) {
          .columns-head { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 1.5rem; margin-bottom: .4rem; }
          .columns-head h4:last-child { padding-left: 1rem; }
          .moments > li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 1.5rem; }
          .said { grid-column: 1; grid-row: 1; justify-content: end; }
          .traffic { grid-column: 2; grid-row: 1; padding-left: 1rem; border-left: 1px solid var(--line); }
        }
        """;

    public const string Print = """
        @media print {
          :root { --back: #fff; --shadow: none; --space: .7rem; }
          body { font-size: 10pt; }
          .index, .skip { display: none; }
          .page, .page:has(.index) { display: block; }
          .run, .bubble, .failure { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .test-head, .bubble, .call, .failure, .steps li { break-inside: avoid; }
          pre { max-height: none; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }
        """;
}
