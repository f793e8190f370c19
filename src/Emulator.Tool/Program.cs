using Chats.Emulator.CommandLine;

return await EmulatorCommands.Run(args);
