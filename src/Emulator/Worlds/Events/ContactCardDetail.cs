using Chats.Emulator.Domain.People;

namespace Chats.Emulator.Worlds.Events;

/// <summary>A person shared their name and photo with a line, or changed them.</summary>
/// <param name="Owner">The own line.</param>
/// <param name="Sender">The person's handle.</param>
/// <param name="Card">What they show.</param>
internal sealed record ContactCardDetail(string Owner, string Sender, SharedCard Card) : EventDetail
{
    public override string? Line => Owner;
}
