namespace Chats.Emulator.Scenarios.Generation;

/// <summary>What one side says.</summary>
internal readonly record struct Turn(bool IsFromMe, string Text);
