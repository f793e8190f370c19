using Chats.Emulator.Rules;

namespace Chats.Emulator.Faults.Kinds;

/// <summary>A refusal of the vendor's catalogue, in the vendor's envelope.</summary>
internal sealed record ErrorFault(int Code) : FaultKind
{
    public const string Key = "error";

    /// <summary>The row of the catalogue; null: there is none, which a rule that was checked never says.</summary>
    public ApiError? Error => ApiErrors.Find(Code);

    internal override string Name => Key;

    internal override bool ReplacesAnswer => true;
}
