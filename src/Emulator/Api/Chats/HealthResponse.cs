using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Chats;

/// <summary>A chat's health on the wire.</summary>
internal sealed record HealthResponse(string Status, string DocUrl, string UpdatedAt)
{
    public static HealthResponse From(ChatHealth health) => new(health.Wire, health.DocUrl, health.UpdatedAt.ToWireTime());
}
