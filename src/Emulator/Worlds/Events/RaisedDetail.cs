using System.Text.Json;

namespace Chats.Emulator.Worlds.Events;

/// <summary>The event was raised by a call of the control plane, with data that was given.</summary>
/// <param name="Data">What webhooks tell, in every version.</param>
/// <param name="AboutLine">The own line it is about, where it is about no chat.</param>
internal sealed record RaisedDetail(JsonElement Data, string? AboutLine) : EventDetail
{
    public override string? Line => AboutLine;
}
