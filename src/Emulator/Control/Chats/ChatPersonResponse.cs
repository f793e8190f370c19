using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>A person outside as lists of chats show them.</summary>
/// <param name="Handle">Their phone number or e-mail address.</param>
/// <param name="Name">What the scenario calls them; null: nothing.</param>
internal sealed record ChatPersonResponse(string Handle, string? Name)
{
    public static ChatPersonResponse Of(string handle, WorldState state) => new(handle, state.Names.NameOf(handle));
}
