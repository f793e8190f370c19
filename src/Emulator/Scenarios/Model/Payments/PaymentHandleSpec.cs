using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class PaymentHandleSpec
{
    public Located<string>? Handle { get; set; }

    public ConnectionStatus Status { get; set; }

    public bool Card { get; set; } = true;

    public bool Approval { get; set; }

    public string Code { get; set; } = PaymentHandle.StandardCode;

    public string? ConnectId { get; set; }

    public TimeSpec? CodeExpiresAt { get; set; }
}
