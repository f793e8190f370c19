namespace Chats.Emulator.Time;

/// <summary>How a world's clock moves.</summary>
internal enum ClockMode
{
    /// <summary>It follows the machine's.</summary>
    Real,

    /// <summary>It stands still until it is moved.</summary>
    Manual,

    /// <summary>It flows at the machine's pace, or faster or slower, and can be moved ahead.</summary>
    Running,
}
