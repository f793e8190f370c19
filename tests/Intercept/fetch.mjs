// An application with the address written in: fetch.
const [url] = process.argv.slice(2);
const response = await fetch(url ?? 'https://api.linqapp.com/api/partner/v3/chats?limit=1', { headers: { authorization: 'Bearer any-key' } });
console.log(response.status, url ? await response.text() : Object.keys(await response.json()).join());
