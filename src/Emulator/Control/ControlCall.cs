using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>The world a control call is about, and where the caller reached the emulator.</summary>
internal sealed record ControlCall(World World, string Origin)
{
    /// <summary>How the answer names downloads.</summary>
    public MediaLinks Links() => new(World.Current, World, Origin);

    /// <summary>Lets minimal APIs hand the call to an operation.</summary>
    public static ValueTask<ControlCall?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<ControlCall>());
}
