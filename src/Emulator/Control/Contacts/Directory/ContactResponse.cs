using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>A simulated person as a world knows them.</summary>
/// <param name="Handle">Their phone number in E.164 form, or e-mail address.</param>
/// <param name="Services">What they can receive, best first: <c>iMessage</c>, <c>RCS</c>, <c>SMS</c>.</param>
/// <param name="ReadsAfter">How long after delivery they read a message; null: never.</param>
/// <param name="Delivery">What becomes of direct messages to them; null: the usual.</param>
/// <param name="OptedOut">Whether they sent a stop word, so that direct messages to them are refused with 403/2024.</param>
/// <param name="Blocked">Whether they are on the account's blocklist, so that direct messages to them are refused with 403/2026.</param>
/// <param name="HasWritten">Whether they ever wrote to the account; a sandbox account may write only to those.</param>
/// <param name="Declared">Whether a scenario or a control call named them; what strangers can receive is presumed.</param>
public sealed record ContactResponse(
    string Handle,
    IReadOnlyList<string> Services,
    TimeSpan? ReadsAfter,
    DeliverySettings? Delivery,
    bool OptedOut,
    bool Blocked,
    bool HasWritten,
    bool Declared)
{
    /// <summary>What files and the control plane may call them in place of the handle; null: nothing.</summary>
    public string? Name { get; init; }

    internal static ContactResponse From(Contact contact, WorldState state) => new(
        contact.Handle,
        [.. contact.Services.Select(service => service.ToWireName())],
        contact.ReadsAfter,
        contact.Outcome is { } outcome ? DeliverySettings.From(outcome) : null,
        contact.OptedOutAt is not null,
        state.Blocked.ContainsKey(contact.Handle),
        contact.HasWritten,
        contact.Declared)
    {
        Name = contact.Name,
    };
}
