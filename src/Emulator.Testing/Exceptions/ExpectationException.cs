using System.Net;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing;

/// <summary>What was waited for did not come in time, or what was verified is not so. The message says what came instead.</summary>
#pragma warning disable CA1032 // only an unmet expectation makes one, and it always says what came instead
public sealed class ExpectationException : EmulatorControlException
#pragma warning restore CA1032
{
    internal ExpectationException(string title, string detail, IReadOnlyList<NearMiss> nearest)
        : base(HttpStatusCode.ExpectationFailed, title, detail)
    {
        Nearest = nearest;
    }

    /// <summary>
    /// At most five of those that came, nearest first, with every condition each does not meet; or, of what came too often, the oldest.
    /// </summary>
    public IReadOnlyList<NearMiss> Nearest { get; }
}
