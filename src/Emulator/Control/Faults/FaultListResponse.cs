using Chats.Emulator.Faults;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Faults;

/// <summary>The answer of <c>GET /_emulator/faults</c>: in the order they are tried.</summary>
internal sealed record FaultListResponse(IReadOnlyList<FaultResponse> Faults)
{
    public static FaultListResponse Of(World world) => new([.. world.Faults.List().Select(Describe)]);

    public static FaultResponse Describe(FaultStatus status) =>
        new(status.Rule.Name, status.Calls, status.Hits, FaultRuleJson.Of(status.Rule));
}
