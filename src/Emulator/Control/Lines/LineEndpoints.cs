using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Transitions.Lines;

namespace Chats.Emulator.Control.Lines;

/// <summary>Changes what the vendor decides about a line.</summary>
internal static class LineEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/lines/{number}", Put)
            .WithSummary("Makes a line eligible or not, flags it, rates it, sets what is kept; what its events are about is told")
            .Produces<LineResponse>();

    private static IResult Put(ControlCall call, string number, ChangeLineRequest request)
    {
        if (!call.World.Current.Lines.ContainsKey(number)) return Unknown(call, number);
        if (Problem(request) is { } problem) return Problems.Of(400, "Invalid value", problem);
        var change = new ChangeLineCommand(number)
        {
            Eligible = request.Eligible,
            Ephemeral = request.Ephemeral,
            EphemeralAttachments = request.EphemeralAttachments,
            ZeroRetention = request.ZeroRetention,
            IsFlagged = request.Flagged,
            Reputation = ReputationExtensions.Parse(request.Reputation),
            ForwardingNumber = request.ForwardingNumber,
            Rcs = RcsAccessExtensions.Parse(request.Rcs),
        };
        return call.World.Commit<Line?>(change.Apply, call.World.NextTraceId()).Value is { } line
            ? Results.Ok(Describe(line))
            : Unknown(call, number);
    }

    /// <summary>There is no such line.</summary>
    public static IResult Unknown(ControlCall call, string number) => Problems.Of(
        404, "Unknown line",
        $"There is no line '{number}' in this world; its lines are {string.Join(", ", call.World.Current.Lines.Keys)}.");

    private static string? Problem(ChangeLineRequest request)
    {
        if (request.Reputation is { } reputation && ReputationExtensions.Parse(reputation) is null)
        {
            return $"reputation is {OneOf.Of([.. ReputationExtensions.Names], reputation)}.";
        }

        if (request.Rcs is { } rcs && RcsAccessExtensions.Parse(rcs) is null)
        {
            return $"rcs is {OneOf.Of([.. RcsAccessExtensions.Names], rcs)}.";
        }

        return request.ForwardingNumber is { Length: > 0 } forwarding && !Handle.IsPhone(forwarding)
            ? "forwarding_number is an E.164 number, or empty for none."
            : null;
    }

    private static LineResponse Describe(Line line) =>
        new(line.Number, line.Eligible, line.Ephemeral, line.IsFlagged, line.Reputation.ToWireName(), line.ForwardingNumber,
            line.Rcs.ToWireName(), line.Type.ToWireName(), line.EphemeralAttachments == true, line.ZeroRetention == true);
}
