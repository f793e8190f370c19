namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>Where an act is written, which decides what may stand beside it.</summary>
internal enum ActUse
{
    /// <summary>In a persona, where person and chat are known.</summary>
    Persona,

    /// <summary>In a call of the control plane, which acts at once.</summary>
    Call,

    /// <summary>In a step of a test.</summary>
    Test,
}
