using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Files;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person gives a group another name or icon; what stays the same is not told.</summary>
/// <param name="Handle">Who acts.</param>
/// <param name="ChatId">The group.</param>
/// <param name="Name">The new name; empty: none any more, null: as it is.</param>
/// <param name="Icon">Where the new icon is, likewise.</param>
internal sealed record ContactChangeGroupCommand(string Handle, Guid ChatId, string? Name, string? Icon)
    : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (!chat.IsGroup) return ContactRules.GroupOnly.Refuse("A direct chat has neither name nor icon.");
        if (chat.Service == Service.Sms)
        {
            return ContactRules.GroupService.Refuse("A group over SMS has neither name nor icon that all would see.");
        }

        var ids = state.OpenIds();
        var source = new MediaSource(state, chat.Line, ImmutableDictionary<string, RemoteFile>.Empty, ids, context.Now);
        if (!NewIcon(state, chat, source).TryGet(out var icon, out var refusal)) return refusal;

        var after = chat with { Name = Name switch { null => chat.Name, "" => null, _ => Name }, Icon = icon };
        if (after == chat) return NoChange(state, chat);
        after = after with { UpdatedAt = context.Now };
        var events = Events(chat, after, ids, context).ToImmutableArray();
        var next = state.Put(after) with
        {
            Attachments = state.Attachments.SetItems(source.Files.Select(file => KeyValuePair.Create(file.Id, file))),
            IdPosition = ids.Position,
        };
        return new TransitionResult<ContactActionResult>(next, new ContactActionResult(chat.Id), events);
    }

    private Result<string?> NewIcon(WorldState state, Chat chat, MediaSource source)
    {
        if (string.IsNullOrEmpty(Icon)) return Icon is null ? chat.Icon : (string?)null;
        return source.Image(Icon) is { } image
            ? source.KeepForGood(image).Path(state.Settings.PartnerId)
            : ContactRules.Icon.Refuse($"No image is found at {Icon}; see remote_files in the scenario.");
    }

    private IEnumerable<WorldEvent> Events(Chat before, Chat after, IdSource ids, TransitionContext context)
    {
        if (before.Name != after.Name) yield return Event(EventTypes.GroupNameUpdated, before.Name, after.Name);
        if (before.Icon != after.Icon) yield return Event(EventTypes.GroupIconUpdated, before.Icon, after.Icon);

        WorldEvent Event(string type, string? old, string? now) => new(ids.NextUuid(), type, context.Now, context.TraceId, after, null)
        {
            Detail = new GroupDetail(old, now, Actor(after)),
        };
    }
}
