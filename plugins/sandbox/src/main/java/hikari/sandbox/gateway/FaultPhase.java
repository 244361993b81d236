package hikari.sandbox.gateway;

import hikari.sandbox.Fault;

/// When a fault that waited for a connection meets it.
enum FaultPhase {
    /// Before HELLO: what changes how the connection behaves.
    CONNECT,
    /// Right after HELLO: what sends or closes something.
    HELLO,
    /// Once a session is served: what needs one.
    SESSION;

    static FaultPhase of(Fault fault) {
        return switch (fault) {
            case Fault.RefuseLogin _,
                    Fault.ResumeAt _,
                    Fault.Drop _,
                    Fault.Silence _,
                    Fault.NoAcks _,
                    Fault.NoReady _,
                    Fault.SlowWrites _,
                    Fault.Fragment _,
                    Fault.Delay _,
                    Fault.RefuseUpgrade _ ->
                    CONNECT;
            case Fault.NoHello _,
                    Fault.Reconnect _,
                    Fault.Close _,
                    Fault.CloseWithoutCode _,
                    Fault.BrokenJson _,
                    Fault.UnknownOp _,
                    Fault.CorruptStream _,
                    Fault.RequestHeartbeat _,
                    Fault.Raw _ ->
                    HELLO;
            case Fault.Invalidate _,
                    Fault.InvalidateResumable _,
                    Fault.UnknownEvent _,
                    Fault.UnknownEnums _,
                    Fault.GiantFrame _ ->
                    SESSION;
        };
    }
}
