// The parts that views are made of.
export { Avatar } from './ui/avatar.js';
export { Button, IconButton, LinkButton } from './ui/button.js';
export { CopyButton, copyText } from './ui/copy.js';
export { Dialog, confirmation, Confirmations } from './ui/dialog.js';
export { Empty } from './ui/empty.js';
export { Field, SelectField, Switch, TextField } from './ui/field.js';
export { Icon } from './ui/icons.js';
export { JsonView } from './ui/json.js';
export { Menu, MenuButton } from './ui/menu.js';
export { ProblemView } from './ui/problem.js';
export { Tabs } from './ui/tabs.js';
export { Toasts, toast } from './ui/toast.js';
export { roveOn } from './ui/roving.js';
