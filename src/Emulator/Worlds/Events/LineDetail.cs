namespace Chats.Emulator.Worlds.Events;

/// <summary>A line was given to the account, or taken from it.</summary>
internal sealed record LineDetail(string Number) : EventDetail
{
    public override string? Line => Number;
}
