using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Chats.Emulator.Worlds.Events;

#pragma warning disable MA0048 // what the emulator's own events tell reads best on one page

/// <summary>The keys of what they tell.</summary>
internal static class OwnKeys
{
    public const string Handle = "handle";
    public const string Number = "number";
    public const string Act = "act";
    public const string Changes = "changes";
    public const string Reason = "reason";
}

/// <summary>The own line began or stopped typing.</summary>
/// <param name="IsShown">Whether people see it: a bubble arrives no more when the line has not written for long.</param>
internal sealed record OwnTypingDetail(bool IsShown) : EventDetail;

/// <summary>The account read messages, and people see that it did.</summary>
/// <param name="Messages">Which, the latest last.</param>
internal sealed record OwnReadingDetail(ImmutableArray<Guid> Messages) : EventDetail;

/// <summary>Somebody could not do something, or it did not arrive.</summary>
/// <param name="Handle">Who.</param>
/// <param name="Reason">Why, in words or as the vendor's state of it.</param>
internal sealed record TroubleDetail(string Handle, string Reason) : EventDetail
{
    public override JsonElement? Own => Object(OwnKeys.Handle, Handle, OwnKeys.Reason, JsonValue.Create(Reason));
}

/// <summary>A person did something.</summary>
/// <param name="Handle">Who.</param>
/// <param name="Act">What, in the words of personas.</param>
internal sealed record ActedDetail(string Handle, JsonElement Act) : EventDetail
{
    public override JsonElement? Own => Object(OwnKeys.Handle, Handle, OwnKeys.Act, JsonObject.Create(Act));

    /// <summary>With the keys of the act.</summary>
    public static ActedDetail Of(string handle, JsonObject act) => new(handle, JsonElement.Parse(act.ToJsonString()));
}

/// <summary>A person is another from now on.</summary>
/// <param name="Handle">Who.</param>
/// <param name="Changes">What was asked for.</param>
internal sealed record ContactUpdatedDetail(string Handle, JsonElement Changes) : EventDetail
{
    public override JsonElement? Own => Object(OwnKeys.Handle, Handle, OwnKeys.Changes, JsonObject.Create(Changes));
}

/// <summary>A line is another from now on.</summary>
/// <param name="Number">Which.</param>
/// <param name="Changes">What was asked for.</param>
internal sealed record LineUpdatedDetail(string Number, JsonElement Changes) : EventDetail
{
    public override string? Line => Number;

    public override JsonElement? Own => Object(OwnKeys.Number, Number, OwnKeys.Changes, JsonObject.Create(Changes));
}
