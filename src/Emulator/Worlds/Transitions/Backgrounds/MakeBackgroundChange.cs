using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Backgrounds;

/// <summary>Gives a chat its new background, or tells that it could not be done (chats 5.13).</summary>
internal sealed record MakeBackgroundChange(DateTimeOffset Due, long Sequence, Guid ChatId, Background? Background, string TraceId) : Job(Due, Sequence)
{
    /// <summary>The vendor's code of the failure that a fault has in store.</summary>
    public int? FailsWith { get; init; }

    public override string About => "a new background";

    public override Change<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        var moment = new Moment(now, TraceId);
        var failure = FailsWith ?? (Lookup.ActionProblem(state, chat) is null ? null : ApiErrors.DeliveryFailed.Code);
        if (failure is { } code) return ChatFact.Of(state, EventTypes.BackgroundUpdateFailed, moment, chat, new FailureDetail(code));

        // To take away what is not there tells nobody anything; it is known only now, after the changes before it.
        if (Background is null && chat.Background is null) return new Change<Unit>(state, default, []);

        // A background is no activity that moves a chat up its lists (decision 4).
        var after = chat with { Background = Background };
        return ChatFact.Of(state.Replace(after), EventTypes.BackgroundUpdated, moment, after, new BackgroundDetail(Background, after.Me));
    }
}
