// A judge as a script: transcript and criterion come as JSON on stdin, the verdict leaves as JSON on stdout.
// Yours may ask a language model; this one knows a few words.
const { criterion, transcript } = JSON.parse(Buffer.concat(await process.stdin.toArray()).toString());
const said = JSON.stringify(transcript);
const pass = /help|do for you|would you like/i.test(said);
console.log(JSON.stringify({ pass, reason: pass ? `It fits: ${criterion}` : 'No offer of help was found.' }));
