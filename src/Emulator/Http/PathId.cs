using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Http;

/// <summary>Ids in paths: UUIDs in either case (chats 2.6).</summary>
internal static class PathId
{
    public static Result<Guid> Parse(string text, string parameter) =>
        Uuid.TryParse(text, out var id)
            ? id
            : TransportRules.UuidInPath.Refuse($"invalid {parameter} format: must be a valid UUID");
}
