using System.Collections.Immutable;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Worlds.Events;

#pragma warning disable MA0048 // the closed family of changes reads best on one page

/// <summary>What a change of the account replaced, and by what.</summary>
internal abstract record AccountChange;

/// <summary>A text changed; null: there was, or is, none.</summary>
internal sealed record TextChange(string? From, string? To) : AccountChange;

/// <summary>Something was turned on or off.</summary>
internal sealed record SwitchChange(bool From, bool To) : AccountChange;

/// <summary>A list of texts changed; null: no list, which stands for everything.</summary>
internal sealed record ListChange(ImmutableArray<string>? From, ImmutableArray<string>? To) : AccountChange;

/// <summary>The names of a subscription's routing headers changed; null: it had, or has, none.</summary>
internal sealed record RoutingChange(RoutingHeaders? From, RoutingHeaders? To) : AccountChange;

/// <summary>Name or photo of a contact card changed.</summary>
internal sealed record CardChange(ContactCard From, ContactCard To) : AccountChange;
