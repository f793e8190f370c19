using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds;

/// <summary>What became of a bearer token: a grant, or the reason there is none.</summary>
internal sealed record Access(Grant? Grant, Refusal? Refusal)
{
    public World? World => Grant?.World;
}
