using Chats.Emulator.Common;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Http.Requests;

/// <summary>Ids in paths: UUIDs in either case (rule transport.uuid-in-path).</summary>
internal static class PathId
{
    public static Result<Guid> Parse(string text, string parameter) =>
        Uuid.TryParse(text, out var id)
            ? id
            : TransportRules.UuidInPath.Refuse($"invalid {parameter} format: must be a valid UUID");
}
