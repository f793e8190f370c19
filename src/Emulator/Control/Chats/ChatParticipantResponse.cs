using System.Text.Json;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Somebody who is or was in a chat.</summary>
/// <param name="Handle">Their handle; of the account, its line.</param>
/// <param name="Name">What the scenario calls them; null: nothing.</param>
/// <param name="IsMe">Whether it is the account.</param>
/// <param name="Status"><c>active</c>, <c>left</c> or <c>removed</c>.</param>
/// <param name="JoinedAt">When they came.</param>
/// <param name="LeftAt">When they went; null: they are there.</param>
/// <param name="Service">What the chat reaches them by.</param>
internal sealed record ChatParticipantResponse(
    string Handle, string? Name, bool IsMe, string Status, DateTimeOffset JoinedAt, DateTimeOffset? LeftAt, string Service)
{
    /// <summary>What they can receive, best first; null of the account.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>True when they have sent a stop word; else null.</summary>
    public bool? OptedOut { get; init; }

    /// <summary>True when the account has blocked them; else null.</summary>
    public bool? Blocked { get; init; }

    /// <summary>The persona by which they act; null: they do nothing by themselves.</summary>
    public string? Persona { get; init; }

    public static ChatParticipantResponse Of(Participant person, WorldState state)
    {
        var contact = person.IsMe ? null : state.Contacts.GetValueOrDefault(person.Handle);
        return new ChatParticipantResponse(
            person.Handle,
            state.Names.NameOf(person.Handle),
            person.IsMe,
            JsonNamingPolicy.SnakeCaseLower.ConvertName(person.Status.ToString()),
            person.JoinedAt,
            person.LeftAt,
            person.Service.ToWireName())
        {
            Services = contact is null ? null : [.. contact.Services.Select(service => service.ToWireName())],
            OptedOut = contact?.OptedOutAt is null ? null : true,
            Blocked = state.Blocked.ContainsKey(person.Handle) ? true : null,
            Persona = state.Personas.People.GetValueOrDefault(person.Handle)?.Persona,
        };
    }
}
