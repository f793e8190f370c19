using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Expiry;

namespace Chats.Emulator.Worlds.Transitions.Files;

/// <summary>Keeps a file that a person has, whole at once: phones need no place reserved for theirs.</summary>
internal sealed record KeepFileCommand(string FileName, string ContentType, Blob Content)
{
    public Result<TransitionResult<Attachment>> Apply(WorldState state, TransitionContext context)
    {
        var ids = state.OpenIds();
        var kept = new Attachment(ids.NextUuid(), FileName, ContentType, Content.Bytes.Length)
        {
            CreatedAt = context.Now,
            Content = Content,
            ExpiresAt = Ephemeral.EndOfUpload(state, context.Now),
        };
        return new TransitionResult<Attachment>(Ephemeral.Keep(state with { IdPosition = ids.Position }, kept), kept, []);
    }
}
