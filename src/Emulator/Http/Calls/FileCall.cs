using Chats.Emulator.Worlds;

namespace Chats.Emulator.Http.Calls;

/// <summary>One upload or download: outside the vendor's API, without a token, the world named by the address.</summary>
internal sealed record FileCall(World World, string TraceId)
{
    /// <summary>Lets minimal APIs hand the call to an operation.</summary>
    public static ValueTask<FileCall?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<FileCall>());
}
