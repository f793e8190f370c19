using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

/// <summary>A card's layout while a file is read: each key replaces the value by one that has it.</summary>
internal sealed class LayoutSpec
{
    public AppLayout Value { get; set; } = new();
}
