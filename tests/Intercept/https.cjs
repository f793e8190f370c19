// An application with the address written in: https.request, and what its certificate says.
const https = require('https');
const call = https.request('https://api.linqapp.com/api/partner/v3/chats?limit=1', { headers: { authorization: 'Bearer any-key' } }, response => {
  console.log(response.statusCode, response.socket.getPeerCertificate().subject.CN);
  response.resume();
});
call.end();
