// An application with the address written in: axios.
import axios from 'axios';
const response = await axios.get('https://api.linqapp.com/api/partner/v3/chats?limit=1', { headers: { authorization: 'Bearer any-key' } });
console.log(response.status, Object.keys(response.data).join());
