// A program as an application has it: it says nowhere where the API is, and finds it by the environment.
import Linq from '@linqapp/sdk';

const linq = new Linq();
const { chat } = await linq.chats.create({
  from: '+12025550100',
  to: ['+14155550123'],
  message: { parts: [{ type: 'text', value: process.argv[2] ?? 'Your order is ready' }] },
});
console.log(`sent to ${chat.handles.map(({ handle }) => handle).join(', ')}`);
