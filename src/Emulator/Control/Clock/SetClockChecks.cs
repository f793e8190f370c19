using Chats.Emulator.Common;
using Chats.Emulator.Time;

namespace Chats.Emulator.Control.Clock;

/// <summary>What is wrong with a clock that is asked for, before the one there is matters.</summary>
internal static class SetClockChecks
{
    public static readonly string OutOfRange =
        FormattableString.Invariant($"A world's clock shows years from {DateTimes.FirstYear} to {DateTimes.LastYear}.");

    /// <summary>Why not; null: it can be done, as far as the request tells.</summary>
    public static IResult? Problem(SetClockRequest request)
    {
        if (request is { Mode: null, Now: null, Speed: null })
        {
            return Problems.Of(400, "Nothing to do", $"Give 'mode' ({string.Join(", ", ClockModes.Names)}), 'now', or 'speed'.");
        }

        if (request.Mode is { } name && ClockModes.Find(name) is null)
        {
            return Problems.Of(400, "Unknown mode", $"mode is {OneOf.Of(ClockModes.Names, name)}.");
        }

        return TimeProblem(request) ?? SpeedProblem(request);
    }

    private static IResult? TimeProblem(SetClockRequest request)
    {
        if (request.Now is null) return null;
        if (request.Now is { } now && !DateTimes.IsInRange(now)) return Problems.Of(400, "Invalid time", OutOfRange);
        return request.Mode == ClockMode.Real.ToWireName()
            ? Problems.Of(400, "A real clock cannot be set", "Leave 'now' out, or use mode 'manual' or 'running'.")
            : null;
    }

    private static IResult? SpeedProblem(SetClockRequest request)
    {
        if (request.Speed is not { } speed) return null;
        if (!ClockSpeed.IsValid(speed))
        {
            return Problems.Of(
                400, "Invalid speed",
                FormattableString.Invariant($"'speed' is from {ClockSpeed.Slowest} to {ClockSpeed.Fastest}. To go further at once, POST ")
                    + $"{ControlPaths.Prefix}/clock/advance; to stand still, use mode 'manual'.");
        }

        return request.Mode is null || request.Mode == ClockMode.Running.ToWireName()
            ? null
            : Problems.Of(400, "Only a running clock has a speed", "Leave 'speed' out, or use mode 'running'.");
    }
}
