using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Blocking;
using Chats.Emulator.Worlds.Transitions.Inbound;
using Chats.Emulator.Worlds.Transitions.People;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>A person does one thing now, through the very transition that its own control operation goes through.</summary>
/// <param name="Handle">Who does it.</param>
/// <param name="Act">What they do, and where; its times do not count.</param>
internal sealed record ActCommand(string Handle, Act Act)
{
    public Result<TransitionResult<ContactActionResult>> Apply(WorldState state, TransitionContext context)
    {
        if (!Domain.People.Handle.IsValid(Handle))
        {
            return ContactRules.HandleFormat.Refuse(
                $"'{Handle}' is neither a phone number in E.164 form nor an e-mail address; in a path the + may be written %2B.");
        }

        if (state.Lines.ContainsKey(Handle) && !state.Contacts.ContainsKey(Handle))
        {
            return ContactRules.NotOwnLine.Refuse($"{Handle} is a line of the account, not a person.");
        }

        return Act.Content switch
        {
            OneOfAct several => Choose(state, several, context),
            BlockAct block => Told(Block(state, block, context), context, new JsonObject { ["block"] = block.IsBlocked }),
            ChangeServicesAct change => Told(
                Done(new DeclareContactCommand(Handle) { Services = change.Services }.Apply(state, context)),
                context,
                new JsonObject { ["change_services"] = Names(change.Services) }),
            ShareCardAct card => ShareCard(state, card, context),
            ApproveAct => Told(ActPayments.Approve(state, Handle, context), context, new JsonObject { ["approve"] = true }),
            _ => InPlace(state, context),
        };
    }

    private static JsonArray Names(ImmutableArray<Service> services) => [.. services.Select(service => (JsonNode)service.ToWireName())];

    /// <summary>The same, with an event of what shows in no chat.</summary>
    private Result<TransitionResult<ContactActionResult>> Told(
        Result<TransitionResult<ContactActionResult>> done, TransitionContext context, JsonObject act) =>
        done.TryGet(out var change, out var refusal)
            ? change with
            {
                Events = change.Events.Add(
                    OwnEvents.Of(EmulatorEvents.ContactActed, context, chat: null, ActedDetail.Of(Handle, act))),
            }
            : refusal;

    private Result<TransitionResult<ContactActionResult>> Choose(WorldState state, OneOfAct several, TransitionContext context)
    {
        var index = (int)(state.Chance.Uniform("one of", state.Sequence) * several.Acts.Length);
        var chosen = Act with { Content = several.Acts[index].Content, Message = several.Acts[index].Message ?? Act.Message };
        return new ActCommand(Handle, chosen).Apply(state with { Sequence = state.Sequence + 1 }, context);
    }

    private Result<TransitionResult<ContactActionResult>> Block(WorldState state, BlockAct block, TransitionContext context) =>
        block.IsBlocked
            ? Done(new BlockHandleCommand(Handle, Reason: null).Apply(state, context))
            : Done(new UnblockHandleCommand(Handle).Apply(state, context));

    private Result<TransitionResult<ContactActionResult>> ShareCard(WorldState state, ShareCardAct card, TransitionContext context)
    {
        if (!ActPlace.Find(state, Handle, Act).TryGet(out var place, out var refusal)) return refusal;
        var share = new ContactShareCardCommand(Handle)
        {
            Line = place.Chat?.Line ?? place.Line,
            FirstName = card.FirstName,
            LastName = card.LastName,
            MediaUrl = card.MediaUrl,
        };
        return share.Apply(state, context);
    }

    private Result<TransitionResult<ContactActionResult>> InPlace(WorldState state, TransitionContext context)
    {
        if (!ActPlace.Find(state, Handle, Act).TryGet(out var place, out var refusal)) return refusal;
        if (ActContents.IsSend(Act.Content))
        {
            return ActContents.Send(state, Handle, Act, place).TryGet(out var send, out refusal) ? send.Apply(state, context) : refusal;
        }

        if (!place.Existing(Handle).TryGet(out var chat, out refusal)) return refusal;
        return Act.Content switch
        {
            TypeAct type => ActTyping.Apply(state, Handle, chat.Id, type.For, context),
            PayAct or DeclineAct => ActPayments.Checkout(state, Handle, chat, Act, context),
            ConnectAct => ActPayments.Connect(state, Handle, chat, context),
            _ => ActContents.InChat(state, Handle, Act, chat).TryGet(out var command, out refusal)
                ? command.Apply(state, context)
                : refusal,
        };
    }

    private static Result<TransitionResult<ContactActionResult>> Done<T>(Result<TransitionResult<T>> changed) =>
        changed.TryGet(out var change, out var refusal)
            ? new TransitionResult<ContactActionResult>(change.State, new ContactActionResult(ChatId: null), change.Events)
            : refusal;
}
